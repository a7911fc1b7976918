export class BusCard {
}
