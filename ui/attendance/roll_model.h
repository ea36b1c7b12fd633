#pragma once

#include "core/attendance/mark_signs.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <optional>

namespace xiange::ui {

/// A child of the roll on the screen: the roll's own, how long a run is, what the hand did.
struct RollRow {
    RollChild child;
    double runDays = 0;  ///< school days of 旷课 going on, this roll not counted
    bool byHand = false; ///< somebody decided about this child here
};

/// How many there are of what.
struct RollCounts {
    int expected = 0;
    int present = 0;
    QHash<MarkKind, int> marks;
};

/// The class on the screen: children and their marks, before they are confirmed. Every change can
/// be taken back.
class RollModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { MarkRole = Qt::UserRole + 1, NoteRole, SeatRole, StudentRole };

    explicit RollModel(QObject* parent = nullptr);

    /// Shows a roll as it was read; what could be undone is forgotten.
    void show(const Roll& roll, const QHash<StudentId, double>& runDays);
    [[nodiscard]] const Roll& roll() const { return m_roll; }
    /// The signs of the place.
    void setSigns(const MarkSigns& signs) { m_signs = signs; }
    [[nodiscard]] const MarkSigns& markSigns() const { return m_signs; }
    /// Whether it can be taken now; else nothing is marked, and `refused` says why.
    [[nodiscard]] bool isOpen() const { return m_roll.closedBecause.isEmpty(); }
    [[nodiscard]] bool isTaken() const { return m_roll.takenAt.isValid(); }
    [[nodiscard]] const RollRow& row(int row) const { return m_rows[row]; }

    /// No kind: present. Whatever is set so counts as decided by hand.
    void mark(int row, std::optional<MarkKind> kind);
    void setNote(int row, const QString& note);
    /// What is told of a sick child: symptom, doctor, since; one step to take back.
    void setSickness(int row, const QString& symptom, std::optional<bool> seenDoctor, QDate since);
    /// Marks everyone about whom nothing was decided by hand.
    void markOthers(MarkKind kind);
    /// Takes the last change back, or does it again; the row to look at, -1 if there was none.
    int undo();
    int redo();

    /// Everyone who is not simply present, as RollBook::take wants it.
    [[nodiscard]] QList<Mark> marks() const;
    /// What was decided by hand here, present children included, to be shown again later.
    [[nodiscard]] QList<DecidedMark> decided() const;
    void restore(const QList<DecidedMark>& decided);
    /// Whether confirming would write something else than what is stored.
    [[nodiscard]] bool differs() const;
    [[nodiscard]] RollCounts counts() const;
    /// The rows that what was typed may mean, the likeliest first: a seat number, or the start of
    /// a name, its pinyin or its initials.
    [[nodiscard]] QList<int> find(const QString& typed) const;
    /// The one child whose seat, whole name, pinyin or initials this is; none when two are called
    /// so.
    [[nodiscard]] std::optional<int> named(const QString& typed) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// MarkRole takes the mark's code ("unexcused"), empty for present; NoteRole the words.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void refused(const QString& why);

private:
    bool checkOpen();
    [[nodiscard]] QList<int> calledExactly(const QString& wanted) const;
    struct State {
        int row = 0;
        std::optional<MarkKind> mark;
        QString note;
        std::optional<bool> seenDoctor;
        QDate illSince;
        bool byHand = false;
    };
    using Step = QList<State>; ///< what the rows were before

    [[nodiscard]] State stateOf(int row) const;
    void put(const State& state);
    int exchange(QList<Step>& from, QList<Step>& to);
    void remember(const Step& before);

    Roll m_roll;
    MarkSigns m_signs;
    QList<RollRow> m_rows;
    QList<Step> m_undo;
    QList<Step> m_redo;
};

/// K B S C Z G and their kinds; nothing for another letter.
std::optional<MarkKind> markForLetter(QChar letter);
QChar letterOf(MarkKind kind);

} // namespace xiange::ui
