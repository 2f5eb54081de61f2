'use strict';
// Stands in for VS Code's native log writer: the same interface, plain appends, no rotation.
const fs = require('fs');
const path = require('path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
let commonLevel = 2;

class Logger {
  constructor(_type, name, filename) {
    this.name = name;
    this.file = filename;
    this.level = commonLevel;
    this.plain = false;
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  setPattern() {}
  clearFormatters() {
    this.plain = true;
  }
  flush() {}
  drop() {}
}

LEVELS.forEach((label, level) => {
  Logger.prototype[label] = function (message) {
    if (level < this.level) return;
    try {
      fs.mkdirSync(path.dirname(this.file), { recursive: true });
      fs.appendFileSync(this.file, this.plain ? message : `${new Date().toISOString()} [${label}] ${message}\n`);
    } catch {
      // A log line is not worth a failure.
    }
  };
});

exports.version = 0;
exports.setLevel = (level) => {
  commonLevel = level;
};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating_async', name, file);
