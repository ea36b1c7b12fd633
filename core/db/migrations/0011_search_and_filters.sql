-- What a child is found by: its name in letters, as it sounds, from every syllable on, and its
-- initials. Compared byte by byte, so that a beginning is a range of the index.
CREATE TABLE student_search (
    search_key TEXT {{bytewise}} NOT NULL,
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    PRIMARY KEY (search_key, student_id)
);
CREATE INDEX student_search_student ON student_search (student_id);

-- The last four digits; what is typed before them is compared then.
CREATE INDEX student_private_number_end ON student_private (substr(id_number, 15));
CREATE INDEX student_private_phone_end ON student_private (substr(phone, 8));
CREATE INDEX guardian_private_phone_end ON guardian_private (substr(phone, 8));

-- Filters of the children's list that an account has given a name.
CREATE TABLE saved_filter (
    account_id BIGINT NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (account_id, name)
);
