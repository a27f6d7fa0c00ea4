import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { bech32, bech32m, createBase58check } from '@scure/base';
import { phrases } from '../detection/define.js';
import type { Candidate, Recognizer } from '../model/recognizer.js';

const base58check = createBase58check(sha256);

export const recognizer: Recognizer = {
  entity: 'CRYPTO',
  title: 'cryptocurrency address',
  severity: 'medium',
  shapes: [
    { kind: 'word', pattern: /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/, lengths: [26, 35], score: 0.9 },
    {
      kind: 'word',
      pattern: /^(?:bc1[02-9ac-hj-np-z]{11,71}|BC1[02-9AC-HJ-NP-Z]{11,71})$/,
      lengths: [14, 74],
      score: 0.9,
    },
    {
      kind: 'word',
      pattern: /^0x(?=[0-9a-fA-F]*[a-f])(?=[0-9a-fA-F]*[A-F])[0-9a-fA-F]{40}$/,
      lengths: [42, 42],
      score: 0.8,
    },
    // Without capitals there is no checksum, and most such addresses in code are contracts.
    { kind: 'word', pattern: /^0x[0-9a-f]{40}$/, lengths: [42, 42], score: 0.3 },
  ],
  check: { name: 'address checksum', passes: hasChecksum },
  context: phrases(`
    wallet, btc, bitcoin, crypto, ethereum, eth, donate, payout
  `),
  labels: phrases(`
    wallet, wallet address, btc, btc address, bitcoin address, bitcoin, crypto address, eth address
    ethereum address, payout address
    walletaddress, wallet addr, btc wallet, eth wallet, bitcoin wallet, ethereum wallet, crypto wallet
    crypto wallet address, btcaddress, ethaddress, bitcoinaddress, deposit wallet address, wallet id
    bitcoin adresse, btc adresse, ethereum adresse, wallet adresse, krypto adresse, krypto wallet, bitcoinadresse
    adresse bitcoin, adresse btc, adresse ethereum, portefeuille bitcoin, portefeuille crypto, adresse portefeuille
    adresse crypto
    direccion bitcoin, direccion btc, direccion ethereum, billetera bitcoin, billetera, monedero bitcoin
    direccion billetera, cartera bitcoin, direccion cripto
    endereco bitcoin, endereco btc, endereco ethereum, carteira bitcoin, carteira cripto, endereco carteira
    endereco da carteira
    indirizzo bitcoin, indirizzo btc, indirizzo ethereum, portafoglio bitcoin, indirizzo wallet, portafoglio crypto
    bitcoin adres, btc adres, ethereum adres, wallet adres, walletadres, crypto adres, bitcoinadres
    adres bitcoin, adres btc, adres ethereum, portfel bitcoin, adres portfela, portfel krypto, adres portfela bitcoin
    bitcoin adress, btc adress, ethereum adress, planbok bitcoin, planboksadress, kryptoadress, bitcoinadress
    bitcoin adresi, btc adresi, ethereum adresi, cuzdan adresi, kripto cuzdan, kripto adresi, bitcoin cuzdanı
    bitcoin cuzdani
    ビットコインアドレス, ウォレットアドレス, 暗号資産アドレス, 仮想通貨アドレス, btc アドレス, イーサリアムアドレス
    比特币地址, 比特幣地址, 钱包地址, 錢包地址, 以太坊地址, 加密货币地址, 收币地址, btc 地址
    비트코인주소, 비트코인 주소, 지갑주소, 지갑 주소, 이더리움주소, 암호화폐주소, 가상자산주소, btc 주소
  `),
  mask: { keepFirst: 3 },
  laws: ['GDPR'],
  help: {
    what: 'The address of a cryptocurrency wallet (Bitcoin, Ethereum).',
    why: 'The ledger is public: an address beside a name shows everything that person was paid and paid.',
    instead: 'Use a documented address, such as 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa (Bitcoin’s genesis block).',
    example: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    sources: ['Bitcoin Base58Check', 'BIP-173', 'BIP-350', 'EIP-55'],
  },
};

function hasChecksum({ compact }: Candidate): boolean {
  if (compact.startsWith('0x')) return compact === compact.toLowerCase() || isMixedCaseChecksum(compact.slice(2));
  try {
    return /^bc1/i.test(compact)
      ? isSegwit(compact.toLowerCase())
      : [0, 5].includes(base58check.decode(compact)[0] ?? -1);
  } catch {
    // The decoders throw on a wrong checksum; their messages quote the address and stay here.
    return false;
  }
}

/** Witness version 0 is encoded in bech32, later ones in bech32m (BIP-350), or before 2020 in bech32 as well (BIP-173). */
function isSegwit(address: string): boolean {
  const text = address as `${string}1${string}`;
  const version = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.indexOf(address[3] ?? '');
  const { words } = (version > 0 ? bech32m.decodeUnsafe(text) : undefined) ?? bech32.decode(text);
  const { length } = bech32.fromWords(words.slice(1));
  return words[0] === version && version <= 16 && length >= 2 && length <= 40;
}

/** A hex letter is a capital where the same nibble of the Keccak hash of the lower-case address is 8 or more (EIP-55). */
function isMixedCaseChecksum(hex: string): boolean {
  const hash = bytesToHex(keccak_256(utf8ToBytes(hex.toLowerCase())));
  return [...hex].every(
    (digit, at) => /\d/.test(digit) || (digit === digit.toUpperCase()) === Number.parseInt(hash[at] ?? '', 16) >= 8,
  );
}
