import { IsInt, Max, Min } from 'class-validator';
import { ConfigError, loadAllSettings, loadSettings } from './load-settings';
import { RuntimeSettings, TemporalSettings } from './settings';
import { asWhole, Variable } from './variable';

class PortSettings {
  @Variable('PORT', asWhole)
  @IsInt()
  @Min(1)
  @Max(65535)
  readonly port: number = 3000;
}

const key = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

describe('settings', () => {
  it('fills, converts and freezes', () => {
    const settings = loadSettings(PortSettings, { PORT: '8080' });
    expect(settings.port).toBe(8080);
    expect(Object.isFrozen(settings)).toBe(true);
  });

  it('keeps the default of an absent or empty variable', () => {
    expect(loadSettings(PortSettings, {}).port).toBe(3000);
    expect(loadSettings(PortSettings, { PORT: '' }).port).toBe(3000);
  });

  it.each(['0', '70000', '80a', '-1', '1e3'])('refuses %s as a port', (PORT) => {
    expect(() => loadSettings(PortSettings, { PORT })).toThrow(ConfigError);
  });

  it('names every wrong variable of the process at once and no value', () => {
    const environment = {
      PORT: 'SECRET-PORT',
      PAYLOAD_KEYS: 'SECRET-KEY',
      TEMPORAL_ADDRESS: '127.0.0.1:7233',
    };
    const load = (): unknown => loadAllSettings(environment, PortSettings, TemporalSettings, RuntimeSettings);
    expect(load).toThrow('JKK_PROFILE, PAYLOAD_KEYS, PORT');
    expect(load).not.toThrow(/SECRET/);
  });

  it('reads several payload keys', () => {
    const { payloadKeys } = loadSettings(TemporalSettings, {
      TEMPORAL_ADDRESS: 'temporal:7233',
      PAYLOAD_KEYS: `${key}, ${key.replace('k1', 'k0')}`,
    });
    expect(payloadKeys).toHaveLength(2);
  });
});
