#include "ui/common/evidence_window.h"

#include "ui/common/buttons.h"
#include "ui/common/evidence_picture.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace xiange::ui {

namespace {

constexpr QSize largest(1600, 2000);

Result<void> writeTo(const QString& path, const QByteArray& bytes) {
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size()) {
        return fail(ErrorKind::Unreadable,
                    EvidenceWindow::tr("%1 could not be written. Choose another place.").arg(path),
                    copy.errorString());
    }
    return {};
}

} // namespace

EvidenceWindow::EvidenceWindow(Prompt& prompt) : m_prompt(prompt) {
    setObjectName(QStringLiteral("evidenceWindow"));
    resize(900, 680);
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    m_name = sectionTitle({}, this);
    row->addWidget(m_name);
    row->addStretch(1);
    auto* save = secondaryButton(tr("Save a copy…"), this);
    describe(save, QStringLiteral("saveEvidence"), tr("Save a copy of this file"),
             QKeySequence(Qt::CTRL | Qt::Key_S));
    m_outside = secondaryButton(tr("Open with another program"), this);
    describe(m_outside, QStringLiteral("openOutside"),
             tr("Open a copy with the program that this computer has for such files"));
    row->addWidget(save);
    row->addWidget(m_outside);
    column->addLayout(row);
    auto* area = new QScrollArea(this);
    area->setAlignment(Qt::AlignCenter);
    area->setWidgetResizable(true);
    m_picture = bodyLabel({}, Tone::Muted, area);
    m_picture->setObjectName(QStringLiteral("evidencePicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    area->setWidget(m_picture);
    column->addWidget(area, 1);
    connect(save, &QPushButton::clicked, this, &EvidenceWindow::saveCopy);
    connect(m_outside, &QPushButton::clicked, this, &EvidenceWindow::openOutside);
}

void EvidenceWindow::open(const EvidenceFile& file) {
    m_work.wait();
    m_file = file;
    setWindowTitle(file.fileName);
    m_name->setText(file.fileName);
    m_picture->setPixmap({});
    m_picture->setText(canShow(file.fileName)
                           ? tr("One moment…")
                           : tr("This kind of file can't be shown here. Open it with another "
                                "program, or save a copy."));
    show();
    raise();
    activateWindow();
    if (canShow(file.fileName)) {
        m_work.start([file](WorkProgress&) { return pictureOf(file, largest); },
                     [this](const QImage& picture) {
                         if (picture.isNull()) {
                             m_picture->setText(tr("This file can't be read as a picture. Save a "
                                                   "copy to look at it elsewhere."));
                         } else {
                             m_picture->setPixmap(QPixmap::fromImage(picture));
                         }
                     });
    }
}

void EvidenceWindow::saveCopy() {
    const QString path =
        m_prompt.saveFile(this, tr("Save a copy"), m_file.fileName, tr("All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = writeTo(path, m_file.bytes); !written) {
        emit failed(written.error());
    }
}

void EvidenceWindow::openOutside() {
    const QString path = QDir::temp().filePath(QStringLiteral("xiange-") + m_file.fileName);
    if (const auto written = writeTo(path, m_file.bytes); !written) {
        emit failed(written.error());
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void EvidenceWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace xiange::ui
