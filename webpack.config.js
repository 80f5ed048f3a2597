const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyPlugin = require("copy-webpack-plugin");

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The deployable static folder `dist/`: the pane with its chunks, icons, manifest and a settings template. */
module.exports = (_env, { mode = "production" }) => ({
  mode,
  target: ["web", "es2022"],
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack") },
  devtool: mode === "production" ? "source-map" : "eval-source-map",
  entry: { taskpane: "./src/taskpane/main.tsx" },
  output: {
    path: path.resolve(__dirname, "dist"),
    clean: true,
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /knowledge[\\/]model[\\/]model\.json$/,
        type: "asset/resource",
        generator: { filename: "[name].[contenthash:8][ext]" },
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: {
          configFile: path.resolve(__dirname, "tsconfig.json"),
          transpileOnly: true,
          compilerOptions: { noEmit: false },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      template: "src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["taskpane"],
      officeSrc: OFFICE_CDN,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons", to: "assets/icons" },
        { from: "assets/settings.example.json", to: "settings.example.json" },
        { from: "assets/support.html", to: "support.html" },
        { from: "manifest.xml", to: "manifest.xml", noErrorOnMissing: true },
      ],
    }),
  ],
  optimization: {
    chunkIds: "named",
    splitChunks: {
      chunks: "all",
      cacheGroups: {
        react: { test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, name: "react", priority: 20 },
        fluent: {
          test: /node_modules[\\/](@fluentui|@griffel|tabster|keyborg|@floating-ui)[\\/]/,
          name: "fluent",
          priority: 10,
          chunks: "initial",
        },
      },
    },
  },
  performance: { hints: false },
});
