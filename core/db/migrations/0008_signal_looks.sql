-- A class teacher looked at the warning signals of the class in the week beginning on that Monday.
CREATE TABLE signal_look (
    class_id BIGINT NOT NULL REFERENCES school_class (id),
    monday DATE NOT NULL,
    account_id BIGINT REFERENCES account (id),
    looked_at {{timestamp}} NOT NULL,
    PRIMARY KEY (class_id, monday)
);
