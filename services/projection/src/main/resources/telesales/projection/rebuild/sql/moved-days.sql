-- Days whose effective calls the rebuilt tables count otherwise.
SELECT day, count(*), coalesce(sum(s.effective_calls), 0)::bigint, coalesce(sum(r.effective_calls), 0)::bigint
FROM public.agent_day s FULL JOIN generation_next.agent_day r USING (agent, day)
WHERE s.effective_calls IS DISTINCT FROM r.effective_calls
GROUP BY day
ORDER BY day
