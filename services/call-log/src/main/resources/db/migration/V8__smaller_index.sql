-- A customer's calls are few: sorting them when they are read costs less than keeping them in order with every call.
DROP INDEX call_customer;
CREATE INDEX call_customer ON call (customer_id);
