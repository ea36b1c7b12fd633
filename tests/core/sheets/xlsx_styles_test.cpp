#include "core/sheets/xlsx_styles.h"

#include <gtest/gtest.h>

namespace xiange {

TEST(XlsxStyles, BuiltInAndOwnDateFormatsAreToldFromNumbers) {
    const QByteArray styles = R"xml(<?xml version="1.0"?>
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts count="5">
            <numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
            <numFmt numFmtId="177" formatCode="0.00_);[Red]\(0.00\)"/>
            <numFmt numFmtId="178" formatCode="[$-804]yyyy\-mm\-dd"/>
            <numFmt numFmtId="179" formatCode="0&quot; days&quot;"/>
            <numFmt numFmtId="180" formatCode="General"/>
        </numFmts>
        <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs count="8">
            <xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/>
            <xf numFmtId="178"/><xf numFmtId="179"/><xf numFmtId="180"/><xf numFmtId="31"/>
        </cellXfs></styleSheet>)xml";
    EXPECT_EQ(dateFormats(styles),
              (QList<bool>{false, true, true, false, true, false, false, true}));
}

} // namespace xiange
