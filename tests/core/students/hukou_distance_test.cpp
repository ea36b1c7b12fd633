#include "core/students/hukou_distance.h"

#include <gtest/gtest.h>

namespace xiange {

namespace {

std::optional<HukouDistance> distanceOf(const char* place) {
    return hukouDistance(
        QString::fromUtf8(place),
        {QStringLiteral("2144990001"), QStringLiteral("云山区"), QStringLiteral("清溪镇")});
}

} // namespace

TEST(HukouDistance, APlaceInWordsIsComparedWithTheSchools) {
    EXPECT_EQ(distanceOf("广东省云山市云山区清溪镇"), HukouDistance::Local);
    EXPECT_EQ(distanceOf("清溪镇新围村"), HukouDistance::Local);
    EXPECT_EQ(distanceOf("东岗镇新围村"), HukouDistance::Local) << "another town of the county";
    EXPECT_EQ(distanceOf("广东省广州市越秀区"), HukouDistance::OtherCounty);
    EXPECT_EQ(distanceOf("湖南省郴州市宜章县"), HukouDistance::OtherProvince);
    EXPECT_EQ(distanceOf("广西壮族自治区玉林市博白县"), HukouDistance::OtherProvince);
    EXPECT_EQ(distanceOf("内蒙古自治区包头市"), HukouDistance::OtherProvince);
}

TEST(HukouDistance, ATownOfTheSameNameElsewhereIsNotTheSchools) {
    EXPECT_EQ(distanceOf("湖南省永州市江永县清溪镇"), HukouDistance::OtherProvince);
    EXPECT_EQ(distanceOf("广东省梅县清溪镇"), HukouDistance::OtherCounty);
    EXPECT_EQ(distanceOf("五华县清溪镇新围村"), HukouDistance::OtherCounty);
}

TEST(HukouDistance, ACodeIsReadAndWhatCanNotBeToldIsNotGuessed) {
    EXPECT_EQ(distanceOf("522228"), HukouDistance::OtherProvince);
    EXPECT_EQ(distanceOf("440104"), HukouDistance::OtherCounty);
    EXPECT_EQ(distanceOf("449999"), std::nullopt);
    EXPECT_EQ(distanceOf(""), std::nullopt);
    EXPECT_EQ(distanceOf("1234"), std::nullopt);
}

} // namespace xiange
