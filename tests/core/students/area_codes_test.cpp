#include "core/students/area_codes.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(AreaCodes, ACodeIsNamedFromTheProvinceDown) {
    EXPECT_EQ(areaName(QStringLiteral("440000")), QStringLiteral("广东省"));
    EXPECT_EQ(areaName(QStringLiteral("440104")), QStringLiteral("广东省广州市越秀区"));
    EXPECT_EQ(areaName(QStringLiteral("110105")), QStringLiteral("北京市朝阳区"));
    EXPECT_EQ(areaName(QStringLiteral("429006")), QStringLiteral("湖北省天门市"));
    EXPECT_EQ(areaName(QStringLiteral("533325")), QStringLiteral("云南省怒江傈僳族自治州"))
        << "a county that is not in the table leaves its prefecture";
}

TEST(AreaCodes, WhatNobodyHasIsSaidToBeUnknown) {
    EXPECT_EQ(areaName(QStringLiteral("449999")), QString());
    EXPECT_EQ(areaName(QStringLiteral("990000")), QString());
    EXPECT_EQ(areaName(QStringLiteral("4401")), QString());
    EXPECT_TRUE(hukouWords(QStringLiteral("449999")).contains(QStringLiteral("449999")));
    EXPECT_TRUE(hukouWords(QStringLiteral("449999")).contains(QStringLiteral("广东省")))
        << "the province at least";
    EXPECT_NE(hukouWords(QStringLiteral("999999")), QStringLiteral("999999"));
    EXPECT_EQ(hukouWords(QStringLiteral("广东省清溪镇")), QStringLiteral("广东省清溪镇"));
}

} // namespace xiange
