type Loan = [toy: string, member: string]

export interface TopToy {
  toy: string
  members: number
}

export function topToys(loans: Loan[], count: number): TopToy[] {
  return []
}
