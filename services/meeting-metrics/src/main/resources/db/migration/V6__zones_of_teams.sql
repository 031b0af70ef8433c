-- Where clocks show another time than the floor's; null: they show the floor's.
ALTER TABLE team ADD COLUMN zone text;
