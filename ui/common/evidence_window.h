#pragma once

#include "core/base/error.h"
#include "core/students/evidence_file.h"
#include "ui/common/background_work.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace xiange::ui {

class Prompt;

/// One file of evidence, large: a photo, a scan, the first page of a PDF. What it can't show is
/// opened by the system's own program.
class EvidenceWindow : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceWindow(Prompt& prompt);

    void open(const EvidenceFile& file);
    /// For tests: until the picture is there.
    void wait() { m_work.wait(); }

signals:
    void failed(const xiange::Error& error);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void saveCopy();
    void openOutside();

    Prompt& m_prompt;
    EvidenceFile m_file;
    QLabel* m_name = nullptr;
    QLabel* m_picture = nullptr;
    QPushButton* m_outside = nullptr;
    BackgroundWork m_work;
};

} // namespace xiange::ui
