-- Where teams have a zone of their own: by team. In the row that whoever counts locks.
ALTER TABLE floor_zone ADD COLUMN of_teams jsonb NOT NULL DEFAULT '{}';
