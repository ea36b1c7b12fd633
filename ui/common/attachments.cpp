#include "ui/common/attachments.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace xiange::ui {

namespace {

constexpr qsizetype longestName = 22; ///< characters

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

QString shortFileName(const QString& fileName) {
    if (fileName.size() <= longestName) {
        return fileName;
    }
    constexpr qsizetype end = 8;
    return fileName.left(longestName - end - 1) + u'…' + fileName.right(end);
}

Attachments::Attachments(Prompt& prompt, QWidget* parent, Qt::Orientation orientation)
    : QWidget(parent)
    , m_prompt(prompt)
    , m_row(new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom,
                           this)) {
    setAcceptDrops(true);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    m_attach = secondaryButton(tr("Attach…"), this);
    describe(m_attach, QStringLiteral("attach"),
             tr("Attach photos, scans or PDF files of up to 10 MB each; they can also be dragged "
                "here"));
    m_row->addWidget(m_attach, 0, Qt::AlignLeft);
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
        const auto file = readEvidence(path);
        if (!file) {
            emit refused(file.error().text);
            continue;
        }
        m_files.append(*file);
        added = true;
    }
    if (added) {
        showFiles();
        emit filesChanged();
    }
}

void Attachments::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void Attachments::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    addPaths(localFiles(event->mimeData()));
}

void Attachments::showFiles() {
    qDeleteAll(m_chips);
    m_chips.clear();
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        auto* chip = quietButton(tr("%1 ✕", "a file, and the sign that takes it away")
                                     .arg(shortFileName(m_files[i].fileName)),
                                 this);
        describe(chip, QStringLiteral("attachedFile%1").arg(i),
                 tr("Take %1 away again").arg(m_files[i].fileName));
        m_row->insertWidget(m_row->count() - 1, chip, 0, Qt::AlignLeft);
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
