-- What else a booking of a compared list did, so that the whole of it can be taken back: what is
-- sensitive in a line of the register before it was written over, and the cases it opened.

CREATE TABLE list_booking_child_private (
    booking_id BIGINT NOT NULL REFERENCES list_booking (id),
    row_id BIGINT NOT NULL REFERENCES compared_row (id) ON DELETE CASCADE,
    id_number_before TEXT,
    address_before TEXT NOT NULL,
    phone_before TEXT NOT NULL,
    PRIMARY KEY (booking_id, row_id)
);

CREATE TABLE list_booking_case (
    booking_id BIGINT NOT NULL REFERENCES list_booking (id),
    case_id BIGINT NOT NULL REFERENCES dropout_case (id) ON DELETE CASCADE,
    PRIMARY KEY (booking_id, case_id)
);

-- How many rows of the last list are no longer on this one: counted once, when it is compared.
ALTER TABLE compared_list ADD COLUMN gone INTEGER NOT NULL DEFAULT 0;
