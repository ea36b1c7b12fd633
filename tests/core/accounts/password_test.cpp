#include "core/accounts/password.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(Password, FitsItsOwnHashAndNoOther) {
    const QString password = QStringLiteral("春江潮水连海平2026");
    const auto hash = passwordHash(password);
    ASSERT_TRUE(hash);
    EXPECT_TRUE(hash->startsWith(QLatin1String("$argon2id$"))) << hash->toStdString();
    EXPECT_TRUE(passwordFits(*hash, password));
    EXPECT_FALSE(passwordFits(*hash, password + u' '));
    EXPECT_FALSE(passwordFits(*hash, QString()));
    EXPECT_FALSE(passwordFits(QStringLiteral("nonsense"), password));
    EXPECT_NE(*hash, *passwordHash(password)) << "each has a salt of its own";
}

TEST(Password, TheSameLettersComposedInTwoWaysAreOnePassword) {
    const auto hash = passwordHash(QStringLiteral("caf\u00e9-au-lait"));
    ASSERT_TRUE(hash);
    EXPECT_TRUE(passwordFits(*hash, QStringLiteral("cafe\u0301-au-lait")));
}

TEST(Password, HasEightCharactersAndNoOtherRule) {
    EXPECT_FALSE(checkPassword(QStringLiteral("1234567")));
    EXPECT_EQ(checkPassword(QString()).error().field, QStringLiteral("password"));
    EXPECT_TRUE(checkPassword(QStringLiteral("12345678")));
    EXPECT_TRUE(checkPassword(QStringLiteral("一二三四五六七八")));
    EXPECT_FALSE(checkPassword(QString(129, u'a')));
}

TEST(Password, ItsStrengthIsSaidInWords) {
    const auto of = [](const char* text) { return strengthOf(QString::fromUtf8(text)); };
    EXPECT_EQ(of("1234567"), PasswordStrength::TooShort);
    EXPECT_EQ(of("12345678"), PasswordStrength::Weak);
    EXPECT_EQ(of("13800138000"), PasswordStrength::Weak) << "a phone number";
    EXPECT_EQ(of("aaaaaaaaaaaaaaaa1"), PasswordStrength::Weak);
    EXPECT_EQ(of("Password"), PasswordStrength::Weak);
    EXPECT_EQ(of("qingxi26x"), PasswordStrength::Fair);
    EXPECT_EQ(of("qingxi-xiaoxue-26"), PasswordStrength::Strong);
    EXPECT_NE(strengthWords(PasswordStrength::Weak), strengthWords(PasswordStrength::Strong));
}

} // namespace xiange
