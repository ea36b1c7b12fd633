#include "tests/ui/common/dressed_application.h"
#include "ui/common/identity_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

class IdentityDialogTest : public testing::Test {
protected:
    IdentityDialogTest() {
        m_desk.show();
        m_identity.asks = [](AccountId account) { return account == AccountId(2); };
        m_identity.prove = [](AccountId, const QString& password) -> Result<void> {
            if (password == QLatin1String("qingxi-xiaoxue")) {
                return {};
            }
            return fail(ErrorKind::NotAllowed, QStringLiteral("wrong"), {},
                        QStringLiteral("password"));
        };
    }
    void ask(AccountId account) {
        askIdentity(&m_desk, m_identity, account, QStringLiteral("周明远"),
                    QStringLiteral("视为辍学 · 陈浩宇"), [this] { ++m_done; });
    }
    IdentityDialog* dialog() { return m_desk.findChild<IdentityDialog*>(); }

    test::Dressed m_dressed;
    QWidget m_desk;
    Identity m_identity;
    int m_done = 0;
};

TEST_F(IdentityDialogTest, GoesOnAtOnceWhereThereIsNoPassword) {
    ask(AccountId(1));
    EXPECT_EQ(m_done, 1);
    EXPECT_EQ(dialog(), nullptr);
}

TEST_F(IdentityDialogTest, GoesOnOnlyWithTheRightOne) {
    ask(AccountId(2));
    ASSERT_NE(dialog(), nullptr);
    auto* line = dialog()->findChild<QLineEdit*>(QStringLiteral("identityPassword"));
    auto* complaint = dialog()->findChild<QLabel*>(QStringLiteral("identityPasswordComplaint"));
    EXPECT_EQ(line->echoMode(), QLineEdit::Password);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(complaint->isVisible()) << "nothing typed";
    QTest::keyClicks(line, QStringLiteral("not-this-one"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return complaint->isVisible(); }));
    test::keepPicture(*dialog(), QStringLiteral("identity-wrong"));
    EXPECT_EQ(m_done, 0);
    QTest::keyClicks(line, QStringLiteral("qingxi-xiaoxue"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_done == 1; }));
}

TEST_F(IdentityDialogTest, EscapeDoesNothing) {
    ask(AccountId(2));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTest::qWait(20);
    EXPECT_EQ(m_done, 0);
}

} // namespace
} // namespace xiange::ui
