/** Captured traffic (a pcap file) of TCP connections that we make up, packet by packet, so that no network is needed. */

/** One connection: a handshake, then what the client sends, in segments; the server acknowledges and says nothing. */
export interface Connection {
  readonly clientPort: number;
  readonly serverPort: number;
  readonly sent: Buffer;
}

/** Where all the connections come from. */
export const CLIENT_ADDRESS = '10.0.0.10';

const CLIENT = CLIENT_ADDRESS.split('.').map(Number);
const SERVER = [203, 0, 113, 10];
const SEGMENT_BYTES = 1_400;
const [SYN, ACK, PUSH] = [0x02, 0x10, 0x08];

/** The bytes of a capture file: classic pcap, raw IPv4 packets (link type 101), a millisecond between two packets. */
export function captureOf(connections: readonly Connection[]): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2c3d4, 0);
  header.writeUInt16LE(2, 4);
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(65_535, 16);
  header.writeUInt32LE(101, 20);
  const packets = connections.flatMap(packetsOf).map((packet, index) => {
    const record = Buffer.alloc(16);
    record.writeUInt32LE(1_764_000_000 + Math.floor(index / 1000), 0);
    record.writeUInt32LE((index % 1000) * 1000, 4);
    record.writeUInt32LE(packet.length, 8);
    record.writeUInt32LE(packet.length, 12);
    return Buffer.concat([record, packet]);
  });
  return Buffer.concat([header, ...packets]);
}

function packetsOf({ clientPort, serverPort, sent }: Connection): readonly Buffer[] {
  const [client, server] = [1_000, 5_000]; // where both sides begin to count
  const toServer = (flags: number, sequence: number, acknowledged: number, data: Buffer = Buffer.alloc(0)) =>
    packet([CLIENT, clientPort], [SERVER, serverPort], flags, sequence, acknowledged, data);
  const toClient = (flags: number, sequence: number, acknowledged: number) =>
    packet([SERVER, serverPort], [CLIENT, clientPort], flags, sequence, acknowledged, Buffer.alloc(0));
  const packets = [
    toServer(SYN, client, 0),
    toClient(SYN | ACK, server, client + 1),
    toServer(ACK, client + 1, server + 1),
  ];
  for (let at = 0; at < sent.length; at += SEGMENT_BYTES) {
    const data = sent.subarray(at, at + SEGMENT_BYTES);
    packets.push(toServer(PUSH | ACK, client + 1 + at, server + 1, data));
    packets.push(toClient(ACK, server + 1, client + 1 + at + data.length));
  }
  return packets;
}

type End = readonly [address: readonly number[], port: number];

function packet(from: End, to: End, flags: number, sequence: number, acknowledged: number, data: Buffer): Buffer {
  const ip = Buffer.alloc(20);
  ip[0] = 0x45; // version 4, five words
  ip.writeUInt16BE(40 + data.length, 2);
  ip[8] = 64;
  ip[9] = 6; // TCP
  ip.set([...from[0], ...to[0]], 12);
  ip.writeUInt16BE(checksum(ip), 10);

  const tcp = Buffer.alloc(20);
  tcp.writeUInt16BE(from[1], 0);
  tcp.writeUInt16BE(to[1], 2);
  tcp.writeUInt32BE(sequence, 4);
  tcp.writeUInt32BE(acknowledged, 8);
  tcp[12] = 0x50; // five words
  tcp[13] = flags;
  tcp.writeUInt16BE(65_535, 14);
  const length = Buffer.alloc(4);
  length[1] = 6;
  length.writeUInt16BE(tcp.length + data.length, 2);
  tcp.writeUInt16BE(checksum(Buffer.concat([ip.subarray(12), length, tcp, data])), 16);
  return Buffer.concat([ip, tcp, data]);
}

/** The sum that IPv4 and TCP carry (RFC 1071). */
function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 2) sum += ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}
