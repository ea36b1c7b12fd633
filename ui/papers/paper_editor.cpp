#include "ui/papers/paper_editor.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <numeric>

namespace xiange::ui {

namespace {

/// As high as its words need, so that only the page scrolls.
class GrowingText : public QPlainTextEdit {
public:
    explicit GrowingText(const QString& text, QWidget* parent) : QPlainTextEdit(text, parent) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setTabChangesFocus(true);
        connect(this, &QPlainTextEdit::textChanged, this, [this] { fit(); });
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QPlainTextEdit::resizeEvent(event);
        fit();
    }

private:
    void fit() {
        int lines = 0;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            lines += std::max(1, block.layout()->lineCount());
        }
        const int margins = 2 * (frameWidth() + static_cast<int>(document()->documentMargin()));
        setFixedHeight(lines * fontMetrics().lineSpacing() + margins);
    }
};

QString labelOf(ParagraphStyle style) {
    switch (style) {
    case ParagraphStyle::Title:
        return PaperEditor::tr("Title");
    case ParagraphStyle::Addressee:
        return PaperEditor::tr("Addressee");
    case ParagraphStyle::Heading1:
    case ParagraphStyle::Heading2:
        return PaperEditor::tr("Heading");
    case ParagraphStyle::Body:
        return PaperEditor::tr("Text");
    case ParagraphStyle::AnnexNote:
        return PaperEditor::tr("Annexes");
    case ParagraphStyle::Right:
    case ParagraphStyle::Note:
        return PaperEditor::tr("Note");
    }
    return {};
}

} // namespace

PaperEditor::PaperEditor(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The words of the draft"));
}

void PaperEditor::edit(const PaperText& paper) {
    m_paper = paper;
    m_page = new QWidget;
    m_column = new QVBoxLayout(m_page);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::xs);
    for (size_t i = 0; i < m_paper.blocks.size(); ++i) {
        addBlock(i);
    }
    m_column->addStretch(1);
    setWidget(m_page);
}

void PaperEditor::addBlock(size_t index) {
    const auto name = [index](const char* part) {
        return QStringLiteral("%1%2").arg(QLatin1String(part)).arg(index);
    };
    if (const auto* head = std::get_if<Letterhead>(&m_paper.blocks[index])) {
        addLine(tr("Organ"), head->organ, name("organ"), [this, index](const QString& text) {
            std::get<Letterhead>(m_paper.blocks[index]).organ = text;
        });
        if (head->signer.isEmpty()) {
            return;
        }
        addLine(tr("Signer"), head->signer, name("signer"), [this, index](const QString& text) {
            std::get<Letterhead>(m_paper.blocks[index]).signer = text;
        });
    } else if (const auto* paragraph = std::get_if<Paragraph>(&m_paper.blocks[index])) {
        addText(labelOf(paragraph->style), paragraph->text, name("paragraph"),
                [this, index](const QString& text) {
                    std::get<Paragraph>(m_paper.blocks[index]).text = text;
                });
    } else if (const auto* signature = std::get_if<Signature>(&m_paper.blocks[index])) {
        addLine(tr("Signature"), signature->organ, name("signature"),
                [this, index](const QString& text) {
                    std::get<Signature>(m_paper.blocks[index]).organ = text;
                });
        addLine(tr("Date"), signature->date, name("date"), [this, index](const QString& text) {
            std::get<Signature>(m_paper.blocks[index]).date = text;
        });
    } else if (std::holds_alternative<Table>(m_paper.blocks[index])) {
        addTable(index);
    }
}

void PaperEditor::addLine(const QString& label, const QString& text, const QString& name,
                          const std::function<void(const QString&)>& keep) {
    m_column->addWidget(smallLabel(label, m_page));
    auto* line = new QLineEdit(text, m_page);
    describe(line, name, label);
    connect(line, &QLineEdit::textEdited, this, [this, keep](const QString& typed) {
        keep(typed);
        emit edited();
    });
    m_column->addWidget(line);
}

void PaperEditor::addText(const QString& label, const QString& text, const QString& name,
                          const std::function<void(const QString&)>& keep) {
    m_column->addWidget(smallLabel(label, m_page));
    auto* field = new GrowingText(text, m_page);
    describe(field, name, label);
    connect(field, &QPlainTextEdit::textChanged, this, [this, keep, field] {
        keep(field->toPlainText());
        emit edited();
    });
    m_column->addWidget(field);
}

// The table as it stands on the paper; what only labels a cell can't be changed.
void PaperEditor::addTable(size_t index) {
    const auto& table = std::get<Table>(m_paper.blocks[index]);
    auto* grid = new QTableWidget(static_cast<int>(table.rows.size()),
                                  static_cast<int>(table.widths.size()), m_page);
    describe(grid, QStringLiteral("table%1").arg(index), tr("Table of the paper"));
    grid->verticalHeader()->hide();
    grid->setWordWrap(true);
    grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    grid->setEditTriggers(QAbstractItemView::AllEditTriggers);
    QStringList titles;
    if (!table.head.empty()) {
        for (const TableCell& cell : table.head.back().cells) {
            titles.append(QString(cell.text).remove(u'\n'));
            titles.resize(titles.size() + cell.span - 1);
        }
    }
    grid->setHorizontalHeaderLabels(titles);
    grid->horizontalHeader()->setVisible(!titles.isEmpty());
    grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        int column = 0;
        for (size_t cell = 0; cell < table.rows[row].cells.size(); ++cell) {
            const TableCell& shown = table.rows[row].cells[cell];
            auto* item = new QTableWidgetItem(shown.text);
            item->setData(Qt::UserRole, static_cast<int>(cell));
            if (shown.label) {
                item->setFlags(Qt::ItemIsEnabled);
                item->setForeground(colours().muted);
            }
            grid->setItem(static_cast<int>(row), column, item);
            if (shown.span > 1) {
                grid->setSpan(static_cast<int>(row), column, 1, shown.span);
            }
            column += shown.span;
        }
    }
    const auto fit = [grid] {
        grid->resizeRowsToContents();
        const int head = grid->horizontalHeader()->isVisible()
                             ? grid->horizontalHeader()->sizeHint().height()
                             : 0;
        grid->setFixedHeight(grid->verticalHeader()->length() + head + 2 * grid->frameWidth());
    };
    connect(grid, &QTableWidget::itemChanged, this,
            [this, index, fit](const QTableWidgetItem* item) {
                auto& rows = std::get<Table>(m_paper.blocks[index]).rows;
                auto& cells = rows[static_cast<size_t>(item->row())].cells;
                cells[static_cast<size_t>(item->data(Qt::UserRole).toInt())].text = item->text();
                fit();
                emit edited();
            });
    connect(grid->horizontalHeader(), &QHeaderView::geometriesChanged, grid, fit);
    fit();
    m_column->addWidget(grid);
}

} // namespace xiange::ui
