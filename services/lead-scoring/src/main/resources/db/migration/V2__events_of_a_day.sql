-- Which calls leads were told of on a day is asked when days are compared: events come nearly in that order, so that a small index will do.
CREATE INDEX event_by_time ON event USING brin (occurred_at) WITH (autosummarize = true);
