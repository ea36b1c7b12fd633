#pragma once

#include "core/papers/paper_kind.h"
#include "core/papers/paper_template.h"

#include <QCoreApplication>

namespace xiange {

/// A template to write with, and why it is not the school's own if there is one.
struct ChosenTemplate {
    PaperTemplate words;
    QString problem; ///< names file, line and what is wrong; empty if nothing is
};

/// The words of every paper: the built-in ones, or a school's own from a folder of its choice
/// (<kind>.txt there). A file that can't be used is said, and the built-in one taken.
class PaperTemplates {
    Q_DECLARE_TR_FUNCTIONS(PaperTemplate)

public:
    /// Without a folder only the built-in ones.
    explicit PaperTemplates(QString folder = {}) : m_folder(std::move(folder)) {}

    [[nodiscard]] Result<ChosenTemplate> of(PaperKind kind) const;
    /// Writes the built-in template where a school's own would be found, to begin from; returns
    /// the path. A file that is there already is kept.
    [[nodiscard]] Result<QString> copyOut(PaperKind kind) const;

private:
    [[nodiscard]] QString pathOf(PaperKind kind) const;

    QString m_folder;
};

} // namespace xiange
