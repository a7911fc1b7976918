export function generate({ random, files, fill }) {
  const { reels, done, wrong } = pick(random)
  const names = random.shuffle(['Harvest', 'Opening of the bridge', 'Winter fair', 'Launch of a ship', 'School play', 'Flood'])
  const rows = reels.map(({ clean, scan }, index) => `| ${names[index]} | ${clean} min | ${scan} min |`).join('\n')
  const [first] = reels
  return {
    'prompt.md': fill(files['prompt.md'], { rows, first: names[0], firstDone: first.clean + first.scan }),
    'question.yaml': files['question.yaml'].replace('answer: 0', `answer: ${done}`),
    'answers/accepted/reel-by-reel.yaml': `number: ${done}\n`,
    'answers/rejected/one-after-the-other.yaml': `# Lets a reel be cleaned only when the one before has been scanned.\nnumber: ${wrong.noOverlap}\n`,
    'answers/rejected/scanner-never-waits.yaml': `# Takes the first cleaning and all scanning, as if the scanner always had a clean reel.\nnumber: ${wrong.neverIdle}\n`,
    'answers/rejected/reels-never-wait.yaml': `# Takes all cleaning and the last scanning, as if no reel had to wait for the scanner.\nnumber: ${wrong.neverQueues}\n`,
  }
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0)

/** Four reels of which some wait for the scanner, and for some of which the scanner waits. */
function pick(random) {
  for (;;) {
    const reels = Array.from({ length: 4 }, () => ({ clean: 5 * random.int(2, 9), scan: 5 * random.int(2, 9) }))
    const done = lastDone(reels)
    const [cleaning, scanning] = [sum(reels.map(({ clean }) => clean)), sum(reels.map(({ scan }) => scan))]
    const wrong = {
      noOverlap: cleaning + scanning,
      neverIdle: reels[0].clean + scanning,
      neverQueues: cleaning + reels.at(-1).scan,
    }
    if (new Set([done, ...Object.values(wrong)]).size === 4) return { reels, done, wrong }
  }
}

function lastDone(reels) {
  let [cleaned, scanned] = [0, 0]
  for (const { clean, scan } of reels) {
    cleaned += clean
    scanned = Math.max(cleaned, scanned) + scan
  }
  return scanned
}
