// Is no JavaScript at all, but bytes that parsers stumble over; must get: harmless
\u{110000} \0@repeat(1000, "\u0000\ud800\ufeff\u2028")<!-- --> #! \x /[/ `${
