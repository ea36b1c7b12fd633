#!/usr/bin/env bash
# Reads every #include of our own code and fails on one that goes against the house's directions:
# app -> ui -> core/<feature> -> core/db -> core/base.
set -euo pipefail
cd "$(dirname "$0")/../.."
# Reports count what cases and checks found; papers print them.
# A feature may include those to its left, never to its right; sheets knows only base.
order="base db accounts settings calendar schools students attendance absence cases indicators checks reports agenda papers sample"
failures=0

complain() {
    echo "$1:$2: must not include \"$3\" ($4)"
    failures=$((failures + 1))
}
place() { # place of a core folder in the order, 0 if unknown
    local n=0
    for f in $order; do n=$((n + 1)); [ "$f" = "$1" ] && { echo $n; return; }; done
    echo 0
}
while IFS=: read -r file line text; do
    target=$(sed -E 's/.*#include *[<"]([^>"]+)[>"].*/\1/' <<<"$text")
    floor=${file%%/*}
    folder=$(cut -d/ -f2 <<<"$file")
    tfloor=${target%%/*}
    tfolder=$(cut -d/ -f2 <<<"$target")
    case $floor in
    core)
        case $target in
        ui/* | app/*) complain "$file" "$line" "$target" "core knows no screen" ;;
        QWidget* | QApplication* | QtWidgets* | QMessageBox* | QDialog* | QPainter* | QtGui*)
            complain "$file" "$line" "$target" "core has no pixel" ;;
        core/*)
            [ "$folder" = "$tfolder" ] && continue
            if [ "$folder" = sheets ]; then
                [ "$tfolder" = base ] || complain "$file" "$line" "$target" "sheets knows only base"
            elif [ "$tfolder" = sheets ]; then
                [ "$(place "$folder")" -gt "$(place accounts)" ] ||
                    complain "$file" "$line" "$target" "against the direction"
            elif [ "$(place "$tfolder")" -ge "$(place "$folder")" ]; then
                complain "$file" "$line" "$target" "against the direction"
            fi ;;
        esac
        case $target in QSql* | QtSql*)
            [ "$folder" = db ] || complain "$file" "$line" "$target" "Qt Sql stays in core/db" ;;
        esac ;;
    ui)
        case $target in
        app/*) complain "$file" "$line" "$target" "ui knows nothing of app" ;;
        core/db/* | QSql* | QtSql*) complain "$file" "$line" "$target" "no database in ui" ;;
        ui/*)
            if [ "$folder" = common ]; then
                [ "$tfolder" = common ] || complain "$file" "$line" "$target" "common knows no page"
            elif [ "$folder" != shell ] && [ "$tfolder" != common ] && [ "$tfolder" != "$folder" ]; then
                complain "$file" "$line" "$target" "a page knows no other page"
            fi ;;
        esac ;;
    esac
done < <(grep -nE '^ *#include' -r core ui app --include=*.h --include=*.cpp)
[ "$failures" = 0 ] && echo "includes follow the directions"
[ "$failures" = 0 ]
