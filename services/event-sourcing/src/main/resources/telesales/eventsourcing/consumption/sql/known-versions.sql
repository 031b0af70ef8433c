SELECT stream_id, version FROM consumed_stream WHERE stream_id = ANY ($1)
