/** A tenth of a second of silence as WAV (8 kHz, 8 bit, mono): what a microphone hears that is not there. */
export const silentVoice: string = `data:audio/wav;base64,${btoa(silence(800))}`

function silence(samples: number): string {
  const little = (value: number, bytes: number): string =>
    String.fromCharCode(...Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 255))
  const format = `fmt ${little(16, 4)}${little(1, 2)}${little(1, 2)}${little(8000, 4)}${little(8000, 4)}${little(1, 2)}${little(8, 2)}`
  return `RIFF${little(36 + samples, 4)}WAVE${format}data${little(samples, 4)}${String.fromCharCode(128).repeat(samples)}`
}
