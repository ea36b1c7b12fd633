#!/usr/bin/env bash
# Xiange's main job without a window: a sample roster goes in, the roll is taken for weeks, an
# absence becomes a case, the principal's report is printed, the board shows it.
#
#   packaging/main-job.sh XIANGE FOLDER
set -euo pipefail
xiange=$1
out=$2
root=$(cd "$(dirname "$0")/.." && pwd)
data=$root/tests/data
mkdir -p "$out"
rm -f "$out"/school.xiange* "$out"/town.xiange*
export QT_QPA_PLATFORM=offscreen
school=$out/school.xiange
run() { "$xiange" --database "$school" --date 2026-11-20 "$@"; }
number() { run case list --json | sed -n 's/.*"case": \([0-9]*\).*/\1/p' | head -1; }

echo "1. A new school and its roster (1,113 children from an .xls file)"
"$xiange" create "$school" --school 清溪镇中心小学 --school-code 2144990001 --school-year 2026 \
    --town 清溪镇
run import roster "$data/roster-primary.xls"
echo "2. The roll of a term"
run import marks "$data/marks-autumn.csv"
echo "3. Whom the two-week rule looks at"
run runs --min-days 5
echo "4. A case: contacts on three days, confirmation, both reports"
child=G449999201601155465
for contact in 2026-11-10:phone:ill:称感冒在家，未请假 2026-11-13:phone:not_reached:无人接听 \
    2026-11-18:visit:refuses:家访，学生称不想读; do
    IFS=: read -r day means outcome note <<<"$contact"
    if [ "$day" = 2026-11-10 ]; then
        "$xiange" --database "$school" --date "$day" case open $child >/dev/null
        case=$(number)
    fi
    "$xiange" --database "$school" --date "$day" case contact "$case" --means "$means" \
        --outcome "$outcome" --note "$note" >/dev/null
done
run case confirm "$case" | head -2
run paper report --case "$case" --out "$out/report.pdf"
run paper registration --case "$case" --out "$out/registration.pdf"
run case report "$case" --to education --number 1 >/dev/null
run case report "$case" --to township --number 1 | head -2
run export ledger --kind confirmed --out "$out/ledger.xlsx"
echo "5. The board of a sample town, and every page as a picture"
"$xiange" sample --out "$out/town.xiange"
"$xiange" --database "$out/town.xiange" indicators
"$xiange" --database "$out/town.xiange" gallery "$out/pictures" >/dev/null
echo
echo "Report:   $out/report.pdf"
echo "Form:     $out/registration.pdf"
echo "Ledger:   $out/ledger.xlsx"
echo "Pictures: $out/pictures"
echo "Data:     $school, $out/town.xiange"
