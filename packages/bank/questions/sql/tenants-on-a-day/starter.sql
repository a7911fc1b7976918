-- Every lease there has ever been: continue from here.
select l.apartment_id,
       l.tenant
from leases l;
