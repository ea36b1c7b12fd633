-- The board's figures as they stood at the end of each month: written once, never changed, so that
-- a report handed in can be looked up again.
CREATE TABLE month_end_figure (
    month_end DATE NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('all', 'town', 'school')),
    -- The town or the school; 0 for all.
    place_id BIGINT NOT NULL,
    figure TEXT NOT NULL,
    numerator BIGINT NOT NULL,
    denominator BIGINT NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    definition TEXT NOT NULL,
    kept_at {{timestamp}} NOT NULL,
    PRIMARY KEY (month_end, place, place_id, figure)
);
