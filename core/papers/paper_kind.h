#pragma once

#include "core/base/codes.h"

namespace xiange {

/// The papers the program can write.
enum class PaperKind {
    Report,           ///< 辍学(疑似辍学)学生情况书面报告
    Registration,     ///< 辍学学生劝返复学登记表
    GuangdongReport,  ///< 广东省义务教育阶段辍学学生情况报告表
    ParentNotice,     ///< 限期返校(劝学)通知书
    VisitRecord,      ///< 家访(劝返)记录表
    HukouLetter,      ///< 非本地户籍学生辍学情况通报函
    CorrectionOrder,  ///< 责令限期改正通知书: evidence and draft
    ServiceRecord,    ///< 送达回证
    ChildFile,        ///< 一生一案
    Ledger,           ///< 台账: suspected and confirmed
    TermCheck,        ///< 开学学生排查情况统计表
    RetentionTable,   ///< 义务教育巩固率统计表
    StatisticsTables, ///< 学生变动、辍学、辍学去向情况统计表
    DisabledTable,    ///< 残疾儿童少年入学情况统计表
    Glance,           ///< 校长一览
};

/// The code is the template's name too: resources/templates/<code>.txt.
inline constexpr Coded<PaperKind> paperKindCodes[] = {
    {PaperKind::Report, "report"},
    {PaperKind::Registration, "registration"},
    {PaperKind::GuangdongReport, "guangdong_report"},
    {PaperKind::ParentNotice, "parent_notice"},
    {PaperKind::VisitRecord, "visit_record"},
    {PaperKind::HukouLetter, "hukou_letter"},
    {PaperKind::CorrectionOrder, "correction_order"},
    {PaperKind::ServiceRecord, "service_record"},
    {PaperKind::ChildFile, "child_file"},
    {PaperKind::Ledger, "ledger"},
    {PaperKind::TermCheck, "term_check"},
    {PaperKind::RetentionTable, "retention_table"},
    {PaperKind::StatisticsTables, "tables_1_3"},
    {PaperKind::DisabledTable, "disabled_table"},
    {PaperKind::Glance, "glance"},
};

enum class PaperAbout { Case, School };

/// What a paper of this kind is written about.
PaperAbout aboutOf(PaperKind kind);
/// Whether numbers and phones stand on it in full: the school's own file of the child, and the
/// letter to a place that has to find it by them. What goes to the family, the town or the
/// department carries them starred; these hold the number themselves. One rule for all papers of a
/// case. Making and opening one in full is a recorded look.
bool isPrivate(PaperKind kind);

} // namespace xiange
