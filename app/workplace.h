#pragma once

#include "app/house.h"
#include "core/accounts/account_book.h"
#include "core/accounts/backups.h"
#include "ui/common/background_work.h"
#include "ui/common/prompt.h"
#include "ui/shell/main_window.h"

#include <QPointer>

#include <memory>

namespace xiange {

/// The main window with its pages over one open database. It only introduces the parts to each
/// other; what they do is theirs.
class Workplace : public QObject {
    Q_OBJECT

public:
    Workplace(std::unique_ptr<House> house, ui::Appearance& appearance, ui::Prompt& prompt);
    ~Workplace() override;

    [[nodiscard]] House& house() const { return *m_house; }
    [[nodiscard]] AccountBook& accounts() { return m_accounts; }
    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    void show();

private:
    void addPages(ui::Prompt& prompt);
    /// The checks, a tab each.
    ui::Page* makeChecks(ui::Prompt& prompt);
    void addSettings(ui::Appearance& appearance, ui::Prompt& prompt);
    void catchUp();
    void listenToFeatures();
    void showWhere();
    void showBackup();
    void showSchools();
    void useSchool(int index);
    [[nodiscard]] std::vector<ui::SearchHit> search(const QString& typed);

    std::unique_ptr<House> m_house;
    AccountBook m_accounts;
    Backups m_backups;
    std::unique_ptr<ui::MainWindow> m_window;
    QList<ui::Page*> m_pages;
    QPointer<ui::Page> m_monitoring;
    QList<School> m_schools;
    ui::BackgroundWork m_work;
    SchoolId m_school; ///< the one looked at; invalid: all of them
};

} // namespace xiange
