export class GuestList {
}
