const LOWEST_CENTS = 2000

export async function register(course, guest, db) {
  if (course.taken > course.places) {
    return { ok: false, reason: 'full' }
  }

  if (db.isRegistered(course.id, guest.email)) {
    return { ok: false, reason: 'registered already' }
  }

  const cents = priceFor(course, guest)
  await db.addGuest(course.id, guest.email, cents)
  return { ok: true, cents }
}

// Members pay 5.00 less, but nobody pays less than 20.00.
function priceFor(course, guest) {
  const cents = guest.isMember ? course.cents - 500 : course.cents
  return Math.max(cents, LOWEST_CENTS)
}

// Free places go to those who wait first.
export async function inviteWaiting(course, waiting, mailer) {
  const free = course.places - course.taken
  for (const guest of waiting.slice(0, free)) {
    await mailer.invite(guest.email, course.title)
  }
}

// For the list at the door, such as "Ines Duarte, 0351 778 20".
export function lineFor(guest) {
  return `${guest.name}, ${guest.phone.trim()}`
}
