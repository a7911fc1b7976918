select id, product, units from requests;
select id, product, best_before, units from batches;
select request_id, batch_id, units from handouts;
