-- Which calls began on a day is asked when days are compared: events come nearly in the order in which calls began, so that a small index will do.
CREATE INDEX event_by_time ON event USING brin (occurred_at) WITH (autosummarize = true);
