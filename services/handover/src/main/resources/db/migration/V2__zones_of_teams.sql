-- Where teams have a zone of their own: by team.
ALTER TABLE floor ADD COLUMN of_teams jsonb NOT NULL DEFAULT '{}';
