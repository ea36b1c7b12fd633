#include "ui/cases/attachments.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xiange::ui {

Attachments::Attachments(Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_prompt(prompt), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    m_attach = secondaryButton(tr("Attach…"), this);
    describe(m_attach, QStringLiteral("attach"),
             tr("Attach photos, scans or PDF files of up to 10 MB each; they can also be dragged "
                "here"));
    m_row->addWidget(m_attach);
    m_hint = smallLabel({}, this);
    m_hint->setObjectName(QStringLiteral("attached"));
    m_row->addWidget(m_hint);
    connect(m_attach, &QPushButton::clicked, this, &Attachments::choose);
}

void Attachments::setFiles(const QList<EvidenceFile>& files) {
    m_files = files;
    showFiles();
}

void Attachments::setHint(const QString& hint) {
    m_hintText = hint;
    showFiles();
}

void Attachments::choose() {
    const QString path = m_prompt.openFile(
        this, tr("Attach"), tr("Photos and documents (*.jpg *.jpeg *.png *.pdf);;All files (*)"));
    if (!path.isEmpty()) {
        addPaths({path});
    }
}

void Attachments::addPaths(const QStringList& paths) {
    bool added = false;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestEvidence || file.size() == 0) {
            emit refused(tr("%1 can't be attached: it can't be read, is empty, or is larger than "
                            "10 MB.")
                             .arg(QFileInfo(path).fileName()));
            continue;
        }
        m_files.append({QFileInfo(path).fileName(), file.readAll()});
        added = true;
    }
    if (added) {
        showFiles();
        emit filesChanged();
    }
}

void Attachments::showFiles() {
    qDeleteAll(m_chips);
    m_chips.clear();
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        auto* chip = quietButton(
            tr("%1 ✕", "a file, and the sign that takes it away").arg(m_files[i].fileName), this);
        describe(chip, QStringLiteral("attachedFile%1").arg(i),
                 tr("Take %1 away again").arg(m_files[i].fileName));
        m_row->insertWidget(m_row->count() - 1, chip);
        m_chips.append(chip);
        connect(chip, &QPushButton::clicked, this, [this, i] {
            m_files.removeAt(i);
            // The button is deleted with the others: not while it is still being clicked.
            QMetaObject::invokeMethod(
                this, [this] { showFiles(); }, Qt::QueuedConnection);
            emit filesChanged();
        });
    }
    m_hint->setText(m_files.isEmpty() ? m_hintText : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace xiange::ui
