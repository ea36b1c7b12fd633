#include "tests/ui/common/dressed_application.h"

#include <QApplication>
#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace xiange::ui::test {

Dressed::Dressed(Brightness brightness) {
    QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    if (m_ours.load(QStringLiteral(":/translations/xiange_zh_CN.qm"))) {
        QApplication::installTranslator(&m_ours);
    }
    if (m_qt.load(QStringLiteral(":/translations/qtbase_zh_CN.qm"))) {
        QApplication::installTranslator(&m_qt);
    }
    Theme(brightness).applyTo(*qApp);
}

Dressed::~Dressed() {
    QApplication::removeTranslator(&m_ours);
    QApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_before);
}

void keepPicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("XIANGE_GALLERY");
    if (folder.isEmpty()) {
        return;
    }
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

void keepPicture(const QImage& sheet, const QString& name) {
    const QString folder = qEnvironmentVariable("XIANGE_GALLERY");
    if (!folder.isEmpty()) {
        sheet.save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
}

} // namespace xiange::ui::test
