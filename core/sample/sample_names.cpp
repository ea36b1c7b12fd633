#include "core/sample/sample_names.h"

#include <QStringList>

namespace xiange::sample {

namespace {

QStringList words(const char16_t* text) {
    return QString::fromUtf16(text).split(QLatin1Char(' '));
}

} // namespace

QString surname(Chance& chance) {
    // The first twenty are common in the region and stand for most of the children.
    static const QStringList common =
        words(u"陈 李 林 黄 张 王 刘 吴 郑 杨 梁 何 罗 谢 郭 叶 曾 邓 周 徐");
    static const QStringList rare =
        words(u"朱 胡 蔡 萧 潘 杜 彭 余 钟 田 董 袁 蒋 苏 魏 卢 姚 谭 廖 范 单 仇 翟 欧阳 司徒");
    return chance.percent(78) ? chance.pick(common) : chance.pick(rare);
}

QString childName(Chance& chance, bool female, const QString& family) {
    static const QStringList boys =
        words(u"浩 宇 轩 泽 辰 睿 豪 晨 俊 旭 航 博 文 涛 杰 翔 铭 凯 毅 鹏 嘉 明 志 恒 诚");
    static const QStringList girls =
        words(u"思 涵 语 琪 若 曦 雨 佳 怡 欣 芳 雪 诗 娜 静 颖 梦 婷 萱 妍 慧 可 柔 琳 月");
    if (chance.percent(0.15)) {
        return female ? QStringLiteral("古丽娜尔·艾合买提") : QStringLiteral("阿卜杜拉·买买提");
    }
    const QStringList& pool = female ? girls : boys;
    const QString first = chance.pick(pool);
    return chance.percent(14) ? family + first : family + first + chance.pick(pool);
}

QString adultName(Chance& chance, bool female, const QString& family) {
    static const QStringList men = words(u"国 强 建 军 志 明 伟 永 华 德 海 文 少 林 平");
    static const QStringList women = words(u"秀 英 丽 华 玉 兰 美 珍 桂 芳 小 燕 春 梅 萍");
    const QStringList& pool = female ? women : men;
    return family + chance.pick(pool) + chance.pick(pool);
}

QString phoneNumber(Chance& chance) {
    QString digits = QStringLiteral("100");
    for (int i = 0; i < 8; ++i) {
        digits.append(QString::number(chance.below(10)));
    }
    return digits;
}

} // namespace xiange::sample
