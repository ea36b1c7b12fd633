#include "core/sheets/reading_errors.h"

#include <QCoreApplication>
#include <QDir>

namespace xiange {

namespace {

struct WorkbookReader {
    Q_DECLARE_TR_FUNCTIONS(xiange::WorkbookReader)
};

tl::unexpected<Error> unreadable(const QString& text, const QString& detail = {}) {
    return fail(ErrorKind::Unreadable, text, detail);
}

} // namespace

tl::unexpected<Error> missingFile(const QString& path, const QString& detail) {
    return unreadable(WorkbookReader::tr("The file %1 can't be opened. Check that it is still "
                                         "there and not open in another program.")
                          .arg(QDir::toNativeSeparators(path)),
                      detail);
}

tl::unexpected<Error> emptyFile() {
    return unreadable(WorkbookReader::tr("The file is empty."));
}

tl::unexpected<Error> damagedFile(const QString& detail) {
    return unreadable(WorkbookReader::tr("The file is damaged or incomplete. Open it in Excel or "
                                         "WPS, save it again as .xlsx and try that file."),
                      detail);
}

tl::unexpected<Error> protectedFile() {
    return unreadable(WorkbookReader::tr("The file is protected by a password. Save it without "
                                         "the password and try again."));
}

tl::unexpected<Error> oversizedFile() {
    return unreadable(WorkbookReader::tr("The file has more rows or columns than this program "
                                         "reads. Split it into smaller files."));
}

tl::unexpected<Error> webPageFile() {
    return unreadable(WorkbookReader::tr("The file is a web page with the name of a spreadsheet. "
                                         "Open it in Excel or WPS and save it as .xlsx."));
}

tl::unexpected<Error> foreignFile() {
    return unreadable(WorkbookReader::tr("The file is not a spreadsheet. Files of the kinds "
                                         ".xlsx, .xls, .ods and .csv can be read."));
}

} // namespace xiange
