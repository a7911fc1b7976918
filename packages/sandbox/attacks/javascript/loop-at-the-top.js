// Loops while it is loaded, before there is anything to call; must get: time-limit
for (;;);
