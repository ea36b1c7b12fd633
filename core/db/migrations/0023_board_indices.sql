-- The figures of a district are counted from every child's classes and from whether its family was
-- ever in difficulty: both are read from an index alone, in the order of the children.
DROP INDEX enrolment_student;
CREATE INDEX enrolment_course ON enrolment (student_id, id, since, until, class_id);
-- The words are those of the statement that asks: only then the index is used.
CREATE INDEX key_group_poor ON key_group (student_id, kind)
    WHERE kind IN ('low_income', 'destitute', 'low_income_margin', 'high_expense', 'orphan',
                   'unsupported', 'disabled', 'formerly_poor');
