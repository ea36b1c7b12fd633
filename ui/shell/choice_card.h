#pragma once

#include <QAbstractButton>

namespace xiange::ui {

/// A large choice: icon, word, and a sentence what it means.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceCard(QString icon, const QString& word, const QString& sentence, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return {300, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
};

} // namespace xiange::ui
