select id, name, price, status from tools;
select id, tool_id, due_on, returned_on from loans;
select loan_id, amount from fees;
