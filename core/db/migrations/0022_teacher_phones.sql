-- Whom to call about a child: the class teacher's number, kept apart like every phone.
CREATE TABLE class_private (
    class_id BIGINT PRIMARY KEY REFERENCES school_class (id) ON DELETE CASCADE,
    teacher_phone TEXT NOT NULL DEFAULT ''
);

-- The same of the principal: the school's side of the chain of responsibility.
CREATE TABLE school_private (
    school_id BIGINT PRIMARY KEY REFERENCES school (id) ON DELETE CASCADE,
    principal_phone TEXT NOT NULL DEFAULT ''
);

-- A closing that says the child is gone while the school's own roll has it present: the day that
-- the roll said so, and the person who closes has answered for it.
ALTER TABLE case_entry ADD COLUMN present_on DATE;

-- The day that stands on a paper: a draft goes out under the day on which it is printed.
ALTER TABLE paper ADD COLUMN written_on DATE;
