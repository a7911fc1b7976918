import { attackOneByOne } from '../testing/attack-one-by-one.ts'

attackOneByOne('sql')
