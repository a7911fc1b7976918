-- Each request with the batches that may serve it: continue from here.
select r.id as request_id, r.units as wanted, b.id as batch_id, b.best_before, b.units
from requests r
join batches b on b.product = r.product
where b.best_before >= '2026-03-01';
