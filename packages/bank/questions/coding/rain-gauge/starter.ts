export class RainGauge {
}
