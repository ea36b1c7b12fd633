#include "core/sheets/unreadable_file.h"

#include <QCoreApplication>
#include <QDir>

namespace xiange {

namespace {

class WorkbookReader {
    Q_DECLARE_TR_FUNCTIONS(xiange::WorkbookReader)

public:
    static QString words(ReadingFault fault, const QString& path) {
        switch (fault) {
        case ReadingFault::Missing:
            return tr("The file %1 can't be opened. Check that it is still there and not open in "
                      "another program.")
                .arg(QDir::toNativeSeparators(path));
        case ReadingFault::Empty:
            return tr("The file is empty.");
        case ReadingFault::Damaged:
            return tr("The file is damaged or incomplete. Open it in Excel or WPS, save it again "
                      "as .xlsx and try that file.");
        case ReadingFault::Protected:
            return tr("The file is protected by a password. Save it without the password and try "
                      "again.");
        case ReadingFault::Oversized:
            return tr("The file has more rows or columns than this program reads. Split it into "
                      "smaller files.");
        case ReadingFault::LongCell:
            return tr("The file can't be read: a cell holds more than 32,767 characters. In a "
                      "text file, look for a quotation mark that is never closed.");
        case ReadingFault::WebPage:
            return tr("The file is a web page with the name of a spreadsheet. Open it in Excel or "
                      "WPS and save it as .xlsx.");
        case ReadingFault::Foreign:
            return tr("The file is not a spreadsheet. Files of the kinds .xlsx, .xls, .ods and "
                      ".csv can be read.");
        case ReadingFault::TooSlow:
            return tr("The file can't be read: it takes too long. Save the sheet with the list "
                      "alone as a new .xlsx file and try that one.");
        case ReadingFault::TooHungry:
            return tr("The file can't be read: it needs too much memory. Save the sheet with the "
                      "list alone as a new .xlsx file and try that one.");
        case ReadingFault::Crashed:
            return tr("The file can't be read: it is damaged in a way that stops the reader. Open "
                      "it in Excel or WPS, save it again as .xlsx and try that file.");
        case ReadingFault::NoReader:
            return tr("The file can't be read: the part of the program that reads spreadsheets "
                      "does not start. Restart the program, or install it anew.");
        case ReadingFault::Stopped:
            return tr("Reading was stopped.");
        }
        return {};
    }
};

} // namespace

Error errorOf(const UnreadableFile& file, const QString& path) {
    const ErrorKind kind =
        file.fault == ReadingFault::Stopped ? ErrorKind::Cancelled : ErrorKind::Unreadable;
    return Error{kind, WorkbookReader::words(file.fault, path), file.detail, {}};
}

} // namespace xiange
