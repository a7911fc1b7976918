-- Every florist, without their deliveries: continue from here.
select f.id as florist_id,
       0 as deliveries,
       0.00 as refund
from florists f;
